/**
 * The people who sign in, as identity-service last told of them.
 */
@NullMarked
package io.fluffywaffle.notification.people;

import org.jspecify.annotations.NullMarked;
