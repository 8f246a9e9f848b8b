/**
 * Tests of people.
 */
@NullMarked
package io.fluffywaffle.identity.user;

import org.jspecify.annotations.NullMarked;
