/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.usage;

import org.jspecify.annotations.NullMarked;
