/**
 * Clients that come from a file: uploaded, checked, then taken over in the background,
 * each row once.
 */
@NullMarked
package io.fluffywaffle.client.importing;

import org.jspecify.annotations.NullMarked;
