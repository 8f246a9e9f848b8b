/** Made-up phones and the page that shows them. */
@NullMarked
package io.fluffywaffle.simulator.handset;

import org.jspecify.annotations.NullMarked;
