/**
 * Web push: notices reach the devices that people subscribed, also while the portal is
 * closed (RFC 8030, 8291, 8292).
 */
@NullMarked
package io.fluffywaffle.notification.push;

import org.jspecify.annotations.NullMarked;
