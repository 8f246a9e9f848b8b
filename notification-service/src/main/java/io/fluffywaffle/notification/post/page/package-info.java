/**
 * Posts as visitors see them: pages, feeds and the sitemap, all of it whole without
 * script.
 */
@NullMarked
package io.fluffywaffle.notification.post.page;

import org.jspecify.annotations.NullMarked;
