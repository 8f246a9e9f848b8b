/**
 * Tests of push messages, against browsers that really decrypt them.
 */
@NullMarked
package io.fluffywaffle.notification.push;

import org.jspecify.annotations.NullMarked;
