/**
 * Tests of sessions and credentials.
 */
@NullMarked
package io.fluffywaffle.identity.session;

import org.jspecify.annotations.NullMarked;
