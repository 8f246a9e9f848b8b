/**
 * What a developer may set: ports, the state folder, the public address, a real Twilio
 * account.
 */
@NullMarked
package io.fluffywaffle.local.settings;

import org.jspecify.annotations.NullMarked;
