<#-- A table that has begun to talk, with one chair pulled out. Decorative; the heading beside it says the same. -->
<svg viewBox="0 0 480 480" aria-hidden="true" focusable="false">
<circle cx="240" cy="240" r="143.04" fill="var(--table)" stroke="var(--table-rim)" stroke-width="2"/>
<circle cx="139.6" cy="80.87" r="29.76" fill="var(--patient)" stroke="var(--seat-line)" stroke-width="2"/>
<circle cx="62.36" cy="177.97" r="29.76" fill="var(--patient)" stroke="var(--seat-line)" stroke-width="2"/>
<circle cx="62.36" cy="302.03" r="29.76" fill="var(--patient)" stroke="var(--seat-line)" stroke-width="2"/>
<path d="M56.46 340.39A38.81 38.81 0 0 1 33.86 275.69" fill="none" stroke="var(--seat-line)" stroke-width="7" stroke-linecap="round"/>
<circle cx="126.89" cy="419.27" r="29.76" fill="var(--patient-tint)" stroke="var(--seat-line)" stroke-dasharray="12.5 8.93" stroke-width="2"/>
<rect x="313.62" y="54.09" width="53.57" height="53.57" rx="7.14" transform="rotate(32.25 340.4 80.87)" fill="var(--professional)" stroke="var(--seat-line)" stroke-width="2"/>
<rect x="390.86" y="151.19" width="53.57" height="53.57" rx="7.14" transform="rotate(70.75 417.64 177.97)" fill="var(--professional)" stroke="var(--seat-line)" stroke-width="2"/>
<rect x="390.86" y="275.25" width="53.57" height="53.57" rx="7.14" transform="rotate(109.25 417.64 302.03)" fill="var(--professional)" stroke="var(--seat-line)" stroke-width="2"/>
<rect x="313.62" y="372.35" width="53.57" height="53.57" rx="7.14" transform="rotate(147.75 340.4 399.13)" fill="var(--professional)" stroke="var(--seat-line)" stroke-width="2"/>
<path d="M171.68 131.71Q240 240 360.88 197.79" fill="none" stroke="var(--table-line)" stroke-width="2.25" stroke-linecap="round"/>
<circle cx="360.88" cy="197.79" r="6" fill="var(--table-line)"/>
<path d="M119.12 197.79Q240 240 360.88 197.79" fill="none" stroke="var(--table-line)" stroke-width="2.25" stroke-linecap="round"/>
<circle cx="360.88" cy="197.79" r="6" fill="var(--table-line)"/>
<path d="M119.12 282.21Q240 240 360.88 197.79" fill="none" stroke="var(--table-line)" stroke-width="2.25" stroke-linecap="round"/>
<circle cx="360.88" cy="197.79" r="6" fill="var(--table-line)"/>
<path d="M308.32 131.71Q240 240 119.12 197.79" fill="none" stroke="var(--table-line)" stroke-width="2.25" stroke-linecap="round"/>
<circle cx="119.12" cy="197.79" r="6" fill="var(--table-line)"/>
<path d="M360.88 197.79Q240 240 119.12 197.79" fill="none" stroke="var(--table-line)" stroke-width="2.25" stroke-linecap="round"/>
<circle cx="119.12" cy="197.79" r="6" fill="var(--table-line)"/>
<path d="M360.88 282.21Q240 240 119.12 197.79" fill="none" stroke="var(--table-line)" stroke-width="2.25" stroke-linecap="round"/>
<circle cx="119.12" cy="197.79" r="6" fill="var(--table-line)"/>
<path d="M308.32 348.29Q240 240 119.12 197.79" fill="none" stroke="var(--table-line)" stroke-width="2.25" stroke-linecap="round"/>
<circle cx="119.12" cy="197.79" r="6" fill="var(--table-line)"/>
</svg>
