/**
 * Tests of the pages that visitors see.
 */
@NullMarked
package io.fluffywaffle.notification.post.page;

import org.jspecify.annotations.NullMarked;
