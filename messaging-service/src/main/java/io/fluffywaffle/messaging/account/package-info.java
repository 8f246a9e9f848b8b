/**
 * What others own and we need here: accounts with their numbers, clients, who may sign
 * for them.
 */
@NullMarked
package io.fluffywaffle.messaging.account;

import org.jspecify.annotations.NullMarked;
