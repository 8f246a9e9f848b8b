/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.carrier;

import org.jspecify.annotations.NullMarked;
