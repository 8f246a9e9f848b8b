/**
 * Reads and writes records beside the service under test.
 */
@NullMarked
package io.fluffywaffle.testsupport.kafka;

import org.jspecify.annotations.NullMarked;
