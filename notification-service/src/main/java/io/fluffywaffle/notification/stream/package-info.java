/**
 * Live streams: what happens in an account, to every member who has it open, in order and
 * without a gap.
 */
@NullMarked
package io.fluffywaffle.notification.stream;

import org.jspecify.annotations.NullMarked;
