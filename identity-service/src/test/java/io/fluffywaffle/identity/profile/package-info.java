/**
 * Tests of profiles.
 */
@NullMarked
package io.fluffywaffle.identity.profile;

import org.jspecify.annotations.NullMarked;
