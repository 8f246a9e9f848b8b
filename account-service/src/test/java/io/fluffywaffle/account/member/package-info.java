/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.member;

import org.jspecify.annotations.NullMarked;
