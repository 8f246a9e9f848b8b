/**
 * Numbers and credentials at Twilio over REST.
 */
@NullMarked
package io.fluffywaffle.messaging.provisioning.web;

import org.jspecify.annotations.NullMarked;
