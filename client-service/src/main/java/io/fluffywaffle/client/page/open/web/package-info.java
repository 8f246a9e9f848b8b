/**
 * Action pages as HTML: plain forms, one step after the other.
 */
@NullMarked
package io.fluffywaffle.client.page.open.web;

import org.jspecify.annotations.NullMarked;
