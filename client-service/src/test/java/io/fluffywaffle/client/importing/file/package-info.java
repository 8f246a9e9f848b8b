/**
 * Tests of reading files that may be anything.
 */
@NullMarked
package io.fluffywaffle.client.importing.file;

import org.jspecify.annotations.NullMarked;
