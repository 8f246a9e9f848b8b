/**
 * messaging-service over REST.
 */
@NullMarked
package io.fluffywaffle.account.messaging.web;

import org.jspecify.annotations.NullMarked;
