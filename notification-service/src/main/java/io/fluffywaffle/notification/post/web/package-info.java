/**
 * Posts over REST, for who is signed in.
 */
@NullMarked
package io.fluffywaffle.notification.post.web;

import org.jspecify.annotations.NullMarked;
