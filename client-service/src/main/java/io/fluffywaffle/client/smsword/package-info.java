/**
 * What people get done by a word in a text: join, see their data, be erased, stop and
 * start.
 */
@NullMarked
package io.fluffywaffle.client.smsword;

import org.jspecify.annotations.NullMarked;
