/**
 * Tests of the whole service and what they share.
 */
@NullMarked
package io.fluffywaffle.account;

import org.jspecify.annotations.NullMarked;
