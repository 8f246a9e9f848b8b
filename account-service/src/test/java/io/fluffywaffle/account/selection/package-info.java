/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.selection;

import org.jspecify.annotations.NullMarked;
