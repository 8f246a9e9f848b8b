/**
 * What posts tell, and what they hear of people and of action pages.
 */
@NullMarked
package io.fluffywaffle.notification.post.kafka;

import org.jspecify.annotations.NullMarked;
