/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.erasure;

import org.jspecify.annotations.NullMarked;
