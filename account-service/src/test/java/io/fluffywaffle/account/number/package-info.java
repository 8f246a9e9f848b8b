/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.number;

import org.jspecify.annotations.NullMarked;
