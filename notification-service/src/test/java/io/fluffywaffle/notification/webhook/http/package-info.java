/**
 * One delivery over HTTP.
 */
@NullMarked
package io.fluffywaffle.notification.webhook.http;

import org.jspecify.annotations.NullMarked;
