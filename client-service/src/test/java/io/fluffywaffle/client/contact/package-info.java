/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.contact;

import org.jspecify.annotations.NullMarked;
