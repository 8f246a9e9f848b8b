/**
 * Action pages and supporters over REST, for members.
 */
@NullMarked
package io.fluffywaffle.client.page.web;

import org.jspecify.annotations.NullMarked;
