/** Faults on demand: by made-up number or by an admin call. */
@NullMarked
package io.fluffywaffle.simulator.fault;

import org.jspecify.annotations.NullMarked;
