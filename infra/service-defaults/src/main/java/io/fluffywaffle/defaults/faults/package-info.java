/**
 * Named places where a test can crash or freeze the process.
 */
@NullMarked
package io.fluffywaffle.defaults.faults;

import org.jspecify.annotations.NullMarked;
