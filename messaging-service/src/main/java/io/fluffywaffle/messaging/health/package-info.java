/**
 * How an account is: what came last, what waits, what fails, and the incidents that this
 * raises and clears by itself.
 */
@NullMarked
package io.fluffywaffle.messaging.health;

import org.jspecify.annotations.NullMarked;
