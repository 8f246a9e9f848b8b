/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.company;

import org.jspecify.annotations.NullMarked;
