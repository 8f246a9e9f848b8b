/**
 * Where people are signed in, by what they prove who they are, and ending both.
 */
@NullMarked
package io.fluffywaffle.identity.session;

import org.jspecify.annotations.NullMarked;
