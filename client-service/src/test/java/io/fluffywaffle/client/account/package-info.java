/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.account;

import org.jspecify.annotations.NullMarked;
