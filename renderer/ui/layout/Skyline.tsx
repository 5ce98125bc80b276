/** A row of gables: the one ornament of the app, in the colour of the fund. */
export function Skyline() {
  return (
    <svg
      className="skyline"
      viewBox="0 0 240 64"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="skyline-back"
        d="M8 64V34h4v-5h4v-5h4v-5h8v5h4v5h4v5h4v30ZM78 64V30l14-12 14 12v34ZM150 64V36c0-6 5-6 6-11 1-4 4-6 8-6s7 2 8 6c1 5 6 5 6 11v28ZM204 64V32l12-9 12 9v32Z"
      />
      <path
        className="skyline-front"
        d="M38 64V40l20-16 20 16v24ZM104 64V42c0-5 4-5 5-9h4c0-6 5-9 10-9h8c5 0 10 3 10 9h4c1 4 5 4 5 9v22ZM176 64V44h5v-6h5v-6h12v6h5v6h5v20Z"
      />
      <path
        className="skyline-windows"
        d="M50 44h5v7h-5zM61 44h5v7h-5zM55 56h6v8h-6zM114 44h5v7h-5zM125 44h5v7h-5zM136 44h5v7h-5zM124 56h7v8h-7zM184 48h5v6h-5zM195 48h5v6h-5zM189 57h6v7h-6z"
      />
    </svg>
  );
}

/** The mark of the app: a pot under a roof. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="mark-roof" d="M16 3 3.5 13h25z" />
      <path className="mark-pot" d="M6 15.5h20l-1.6 11a3 3 0 0 1-3 2.5H10.6a3 3 0 0 1-3-2.5z" />
      <path className="mark-coin" d="M16 18.5a3.7 3.7 0 1 0 0 7.4 3.7 3.7 0 0 0 0-7.4Z" />
    </svg>
  );
}
