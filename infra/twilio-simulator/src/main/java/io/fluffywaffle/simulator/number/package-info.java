/** Accounts with their credentials, and the numbers they own. */
@NullMarked
package io.fluffywaffle.simulator.number;

import org.jspecify.annotations.NullMarked;
