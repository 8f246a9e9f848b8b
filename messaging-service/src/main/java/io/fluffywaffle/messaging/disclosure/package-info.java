/**
 * Tells other services what an account and a person texted each other, for the person
 * themself.
 */
@NullMarked
package io.fluffywaffle.messaging.disclosure;

import org.jspecify.annotations.NullMarked;
