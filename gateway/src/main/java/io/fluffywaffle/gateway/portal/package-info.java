/**
 * The pages and files of the portal.
 */
@NullMarked
package io.fluffywaffle.gateway.portal;

import org.jspecify.annotations.NullMarked;
