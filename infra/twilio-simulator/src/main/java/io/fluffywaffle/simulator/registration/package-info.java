/** Who may text in the United States: brands, campaigns and toll-free verifications. */
@NullMarked
package io.fluffywaffle.simulator.registration;

import org.jspecify.annotations.NullMarked;
