/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.usage.kafka;

import org.jspecify.annotations.NullMarked;
