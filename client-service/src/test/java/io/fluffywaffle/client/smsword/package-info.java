/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.smsword;

import org.jspecify.annotations.NullMarked;
