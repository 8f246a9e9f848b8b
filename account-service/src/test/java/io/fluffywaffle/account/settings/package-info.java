/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.settings;

import org.jspecify.annotations.NullMarked;
