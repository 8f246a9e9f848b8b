/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.bank;

import org.jspecify.annotations.NullMarked;
