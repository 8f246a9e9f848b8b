/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.account.messaging.web;

import org.jspecify.annotations.NullMarked;
