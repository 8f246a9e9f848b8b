/**
 * Tests of posts and the billboard.
 */
@NullMarked
package io.fluffywaffle.notification.post;

import org.jspecify.annotations.NullMarked;
