package org.waymark.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What can be told of a page's looks without eyes. Each gives one line for a fault, and nothing when there is none. */
final class Looks {
    private Looks() {}

    /** What is wider than the window, though nothing that may scroll holds it. */
    static List<String> sideways(Page page) {
        return lines(page, """
            () => {
              const wide = document.documentElement.scrollWidth;
              if (wide <= window.innerWidth) return [];
              const out = ['the page is ' + wide + ' wide'];
              for (const e of document.body.querySelectorAll('*')) {
                const box = e.getBoundingClientRect();
                let held = false;
                for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) {
                  if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(p).overflowX)) { held = true; break; }
                }
                if (!held && box.right > window.innerWidth + 1 && out.length < 6) {
                  out.push(e.tagName.toLowerCase() + '.' + e.getAttribute('class') + ' reaches ' + Math.round(box.right));
                }
              }
              return out;
            }\
            """);
    }

    /** Words that stand in a box too small for them, which hides the rest. */
    static List<String> cutOff(Page page) {
        return lines(page, """
            () => {
              const out = [];
              for (const e of document.querySelectorAll('main *, header *')) {
                const style = getComputedStyle(e);
                if (style.overflowY !== 'hidden' || !e.textContent.trim() || e.closest('svg')) continue;
                if (e.closest('[class*=visually-hidden]') || style.clip !== 'auto' || style.clipPath !== 'none') continue;
                if (e.clientHeight > 0 && e.scrollHeight > e.clientHeight + 4) {
                  out.push('cut off: ' + e.textContent.trim().slice(0, 40));
                }
              }
              return out.slice(0, 5);
            }\
            """);
    }

    /** What is said by a background's colour alone: no words, no picture, no border, and yet a name. */
    static List<String> onlyColour(Page page) {
        return lines(page, """
            () => {
              const out = [];
              for (const e of document.querySelectorAll('main *')) {
                const style = getComputedStyle(e);
                if (e.closest('svg') || e.textContent.trim() || e.querySelector('svg, img, input')) continue;
                if (['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON', 'PROGRESS', 'METER'].includes(e.tagName)) continue;
                const box = e.getBoundingClientRect();
                const named = e.getAttribute('aria-label') || e.getAttribute('title');
                if (named && box.width > 2 && box.height > 2) out.push('only colour says ' + named);
              }
              return out.slice(0, 5);
            }\
            """);
    }

    /** What waits for a script that may never come: marked as hidden, or a button that does nothing without one. */
    static List<String> hidden(Page page) {
        return lines(page, """
            () => {
              const out = [];
              for (const e of document.querySelectorAll('main button')) {
                const box = e.getBoundingClientRect();
                if (!e.closest('form') && box.width > 0) out.push('a button without a form: ' + e.textContent.trim());
              }
              for (const e of document.querySelectorAll('main section, main table, main figure')) {
                if (getComputedStyle(e).display === 'none' && !e.closest('details')) {
                  out.push('hidden without scripts: ' + e.tagName + ' ' + e.textContent.trim().slice(0, 40));
                }
              }
              return out.slice(0, 5);
            }\
            """);
    }

    @SuppressWarnings("unchecked")
    private static List<String> lines(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
