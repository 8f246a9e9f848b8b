/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.billing;

import org.jspecify.annotations.NullMarked;
