/**
 * What a user is called, speaks and where they are: begun from the token, edited by the
 * user.
 */
@NullMarked
package io.fluffywaffle.identity.profile;

import org.jspecify.annotations.NullMarked;
