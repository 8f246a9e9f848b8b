/**
 * Breaks things for real: processes and connections.
 */
@NullMarked
package io.fluffywaffle.testsupport.faults;

import org.jspecify.annotations.NullMarked;
